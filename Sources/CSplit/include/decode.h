#ifndef VIGIE_DECODE_H
#define VIGIE_DECODE_H

#include <stddef.h>
#include <stdint.h>

/// A text of at most 16 bytes that a column was seen to hold, and the number it stands for there.
struct decode_spelling {
    uint64_t low, high;
    uint32_t count, column, number, unused;
};

/// Spellings under open addressing: `slots` has `mask + 1` entries, negative where free.
struct decode_table {
    const struct decode_spelling *spellings;
    const int32_t *slots;
    uint64_t mask;
};

enum decode_kind {
    /// A spelling of the table becomes its number.
    decode_word = 0,
    /// A number of up to 12 digits, with a decimal mark or not, becomes parts of ten to the power of `decimals`.
    decode_number = 1,
    /// The same, and an empty field becomes 0.
    decode_number_or_nothing = 2,
    /// Up to 16 digits become their number, with their count in the highest byte.
    decode_digits = 3,
    /// Nothing is read, but a field that may name a total needs a closer look.
    decode_no_total = 4,
};

struct decode_column {
    uint32_t column;
    uint8_t kind, decimal_mark, decimals, unused;
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
    size_t records;
    /// Marks of these records; those that follow belong to a record that does not end yet.
    size_t marks;
    /// Where the next record starts, and the line feeds before it.
    uint32_t start, lines;
    /// Whether the next record, which ends, has more than `limit` bytes.
    int is_too_long;
};

/// Tells the records apart that line feeds end, from mark `known` on, and writes them to `records`, which must have room
/// for as many as there are marks. Blank lines are no records. A CR before a line feed is left out of the last field.
struct decode_progress decode_records(const uint8_t *text, uint32_t *marks, size_t known, size_t count, uint32_t start,
                                      uint32_t lines, size_t limit, struct decode_record *records);

/// The hash by which a spelling is placed in a table.
uint64_t decode_hash(uint64_t low, uint64_t high, uint32_t count, uint32_t column);

/// Reads the fields of a record that has `fields` of them, as `columns` say, into `values`, one for each column.
/// Returns 0 where a closer look is needed: nothing is then to be used. The text has `text_count` bytes.
int decode_fields(const uint8_t *text, size_t text_count, const uint32_t *marks, struct decode_record record,
                  uint32_t fields, const struct decode_column *columns, size_t column_count, struct decode_table table,
                  int64_t *values);

#endif
