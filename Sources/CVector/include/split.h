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

/// Offsets of delimiters and line feeds in a text, in order, and which of them are line feeds: their places among `places`.
struct split_marks {
    uint32_t *places, *feeds;
    uint32_t count, feed_count;
};

/// Adds those among the `count` bytes from `start` of `text` on. `places` must have room for `count` more, and `feeds` too.
void split_add(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks);

/// Whether a space or a tab that is no delimiter stands beside a delimiter, a CR, a line feed or an end of the bytes.
int split_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);

#endif
