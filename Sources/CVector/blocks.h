#ifndef VIGIE_BLOCKS_H
#define VIGIE_BLOCKS_H

#include "split.h"

#include <string.h>

// Blocks of 64 bytes become one bit for each byte. How is for the caller to say: the loops stand here once, and are
// compiled with the instructions of each caller.

enum { block_bytes = 64 };

typedef uint64_t (*equal_bits)(const uint8_t *block, uint8_t byte);
typedef uint64_t (*high_bits)(const uint8_t *block);

/// The block at the start of `left` bytes. Where they are fewer than a block, it is `room`, filled up with `filler`.
static inline __attribute__((always_inline)) const uint8_t *
block_at(const uint8_t *bytes, size_t left, uint8_t filler, uint8_t room[block_bytes])
{
    if (left >= block_bytes) return bytes;
    memset(room, filler, block_bytes);
    memcpy(room, bytes, left);
    return room;
}

static inline __attribute__((always_inline)) struct split_survey
survey_with(const uint8_t *bytes, size_t count, equal_bits equal, high_bits high)
{
    struct split_survey found = {0, 0, 0, 0, 0, 0};
    uint64_t lone = 0, high_any = 0, nul_any = 0, blank_any = 0, pending_cr = 0;
    uint8_t tail[block_bytes];
    for (size_t start = 0; start < count; start += block_bytes) {
        const uint8_t *block = block_at(bytes + start, count - start, 'x', tail);
        uint64_t feeds = equal(block, '\n'), returns = equal(block, '\r');
        found.line_feeds += (size_t)__builtin_popcountll(feeds);
        found.quotes += (size_t)__builtin_popcountll(equal(block, '"'));
        lone |= ((returns << 1) | pending_cr) & ~feeds;
        pending_cr = returns >> 63;
        high_any |= high(block);
        nul_any |= equal(block, 0);
        blank_any |= equal(block, ' ') | equal(block, '\t');
    }
    found.has_lone_cr = lone != 0 || pending_cr != 0;
    found.has_high_byte = high_any != 0;
    found.has_nul = nul_any != 0;
    found.has_blank = blank_any != 0;
    return found;
}

static inline __attribute__((always_inline)) void
marks_with(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
           equal_bits equal)
{
    uint8_t tail[block_bytes];
    for (size_t done = 0; done < count; done += block_bytes) {
        // A zero is neither a delimiter nor a line feed: the text is not binary, or libcsv reads it.
        const uint8_t *block = block_at(text + start + done, count - done, 0, tail);
        uint64_t feeds = equal(block, '\n');
        for (uint64_t bits = equal(block, delimiter) | feeds; bits != 0; bits &= bits - 1) {
            unsigned place = (unsigned)__builtin_ctzll(bits);
            if (feeds >> place & 1) marks->feeds[marks->feed_count++] = marks->count;
            marks->places[marks->count++] = start + (uint32_t)done + place;
        }
    }
}

static inline __attribute__((always_inline)) int
padding_with(const uint8_t *bytes, size_t count, uint8_t delimiter, equal_bits equal)
{
    // What stands before the first byte and after the last one ends a field too.
    uint64_t pending_end = 1, pending_blank = 0;
    uint8_t tail[block_bytes];
    for (size_t start = 0; start < count; start += block_bytes) {
        const uint8_t *block = block_at(bytes + start, count - start, '\n', tail);
        uint64_t ends = equal(block, delimiter) | equal(block, '\n') | equal(block, '\r');
        uint64_t blanks = (equal(block, ' ') | equal(block, '\t')) & ~ends;
        if (((ends << 1 | pending_end) & blanks) != 0 || ((blanks << 1 | pending_blank) & ends) != 0) return 1;
        pending_end = ends >> 63;
        pending_blank = blanks >> 63;
    }
    return pending_blank != 0;
}

#endif
