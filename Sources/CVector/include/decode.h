#ifndef VIGIE_DECODE_H
#define VIGIE_DECODE_H

#include "split.h"

/// The longest text that a table of spellings holds.
#define decode_longest 32

/// A text of at most `decode_longest` bytes that a column was seen to hold, and the number it stands for there: its first 16
/// bytes, and its last 16 where it has more. Bytes past its end are 0.
struct decode_spelling {
    uint64_t low, high, last_low, last_high;
    /// The column times 256, and how many bytes it has.
    uint32_t shape;
    uint32_t number;
};

/// Spellings under open addressing, `mask + 1` places for them, of which some are free.
struct decode_table {
    const struct decode_spelling *spellings;
    uint64_t mask;
};

/// The shape of a place that is free.
#define decode_free UINT32_MAX

/// The number of spellings that name a total.
#define decode_total UINT32_MAX

enum decode_kind {
    /// A spelling of the table becomes its number; one that stands for `decode_total` needs a closer look.
    decode_word = 0,
    /// A number of up to 12 digits, with a decimal mark or not, becomes parts of ten to the power of `decimals`.
    decode_number = 1,
    /// The same, and an empty field becomes 0.
    decode_number_or_nothing = 2,
    /// Up to 16 digits become their number, with their count in the highest byte.
    decode_digits = 3,
    /// Nothing is read, but a field that may be one of the words that open with `openings` needs a closer look.
    decode_no_word = 4,
};

/// A column and what its fields become. Numbers beyond `limit`, and those that are not whole where they should be, need a
/// closer look.
struct decode_column {
    uint32_t column;
    uint8_t kind, decimal_mark, decimals, is_whole;
    int64_t limit;
    /// The letters with which words open, a bit for the last five bits of each: those of a capital are the same. Bytes without
    /// the bit 0x40 are no letters and open none.
    uint32_t openings;
    /// The bytes of the shortest of these words.
    uint32_t shortest;
};

/// A record among the marks of a text.
struct decode_record {
    /// Where its first field starts.
    uint32_t start;
    /// Its marks: the ends of its fields.
    uint32_t first_mark, mark_count;
    /// Line feeds before it in the text.
    uint32_t line;
};

/// How far the records among some marks were told apart.
struct decode_progress {
    /// Those found last.
    size_t records;
    /// Marks, line feeds among them and odd bytes of all records that end; those that follow belong to others.
    uint32_t marks, feeds, odd;
    /// Where the next record starts, and the line feeds before it.
    uint32_t start, lines;
    /// Whether a record follows those found last that is left to libcsv, up to `start`.
    int has_odd;
    struct decode_record odd_record;
};

/// Tells the records apart that line feeds end, from where `progress` stands up to the first that is odd or has more than
/// `limit` bytes, and writes them to `records`, which must have room for as many as there are line feeds. Blank lines are no
/// records. A CR before a line feed is left out of the last field. All is told once `feeds` is that of the marks.
struct decode_progress decode_records(const uint8_t *text, struct split_marks marks, struct decode_progress progress,
                                      size_t limit, struct decode_record *records);

/// The spelling of `count` bytes, which stands for nothing yet.
struct decode_spelling decode_spell(const void *bytes, uint32_t count, uint32_t column);

/// The hash by which a spelling is placed in a table.
uint64_t decode_hash(const struct decode_spelling *spelling);

/// Whether two spellings are the same text of the same column.
int decode_is_same(const struct decode_spelling *first, const struct decode_spelling *second);

/// A text, the marks of its fields and the records that they make.
struct decode_batch {
    const void *text;
    size_t text_count;
    const split_mark *marks;
    const struct decode_record *records;
    size_t count;
};

/// Reads a column of all records into `values`, one for each record, and counts in `plain` which of them need no closer look:
/// `plain` has one byte for each record, which `decode_shapes` sets first, and `decode_end` judges last.
void decode_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                   int64_t *restrict values, uint8_t *restrict plain);

/// Marks the records that have `fields` fields.
void decode_shapes(struct decode_batch batch, uint32_t fields, uint8_t *plain);

/// Leaves 1 where a record was plain in all columns read, else 0: the values of such a record are not to be used.
void decode_end(struct decode_batch batch, uint8_t *plain);

#endif
