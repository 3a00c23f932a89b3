#ifndef VIGIE_SPLIT_H
#define VIGIE_SPLIT_H

#include <stddef.h>
#include <stdint.h>

/// What some bytes hold, as far as splitting them needs to know.
struct split_survey {
    size_t line_feeds;
    size_t quotes;
    /// A CR that no LF follows, the last byte included.
    int has_lone_cr;
    /// A byte above 7F.
    int has_high_byte;
    int has_nul;
    /// A space or a tab.
    int has_blank;
};

/// One pass over `count` bytes.
struct split_survey split_survey(const uint8_t *bytes, size_t count);

/// Where a field ends in a text, and whether a quote that closes it stands right before: see `mark_place`.
typedef uint32_t split_mark;

/// The mark at an offset; `is_quoted` is 1 where a closing quote stands right before it, else 0.
static inline split_mark mark_at(uint32_t place, uint32_t is_quoted) { return place | is_quoted << 31; }

/// The offset of a delimiter or a line feed.
static inline uint32_t mark_place(split_mark mark) { return mark & INT32_MAX; }

/// 1 where a closing quote stands right before the mark, so that quotes stand around the field; else 0.
static inline uint32_t mark_is_quoted(split_mark mark) { return mark >> 31; }

/// What is known of the bytes before a block, as bits that are carried into it.
struct split_quotes {
    /// All bits, where a quote is open; else none.
    uint64_t inside;
    /// Whether a field may begin at the first byte of the block: an end of a field stands before it, or blanks behind one.
    uint64_t after_end;
    /// Whether a closing quote stands before it, and whether blanks may stand between.
    uint64_t behind_quote, after_quote;
    /// Whether a delimiter inside quotes stands before it.
    uint64_t after_delimiter;
};

/// Before the first byte of a text.
static const struct split_quotes split_no_quotes = {0, 1, 0, 0, 0};

/// Ends of fields in a text below 2 GiB, in order, and which of them are line feeds: their places among `places`. Neither
/// counts inside quotes.
struct split_marks {
    split_mark *places;
    uint32_t *feeds;
    /// Only of a text with quotes: how many marks stand before each byte that leaves its record to libcsv, times 2, and 1 more
    /// where it is a line feed inside quotes. Such are an opening quote where no field begins, what follows a closing quote and
    /// ends no field, line feeds inside quotes, and what follows a delimiter inside quotes without a space.
    uint32_t *odd;
    uint32_t count, feed_count, odd_count;
};

/// Adds those among the `count` bytes from `start` of `text` on, in which no quote stands. `places` must have room for `count`
/// more, and `feeds` too.
void split_add(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks);

/// Adds those of a text that may have quotes, of which `quotes` tells how the bytes before end. Every call but the
/// last takes a multiple of 64. `odd` must have room for `count` more too.
void split_add_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                      struct split_quotes *quotes);

/// Whether a space or a tab that is no delimiter stands beside a delimiter, a CR, a line feed or an end of the bytes, all of
/// them outside quotes.
int split_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);

#endif
