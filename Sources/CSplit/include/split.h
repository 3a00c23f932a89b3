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

/// Writes the offset of every delimiter and line feed among `count` bytes to `marks`, each increased by `base`, in order,
/// and returns how many there are. `marks` must have room for `count` offsets.
size_t split_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks);

/// Whether a space or a tab that is no delimiter stands beside a delimiter, a CR, a line feed or an end of the bytes.
int split_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter);

#endif
