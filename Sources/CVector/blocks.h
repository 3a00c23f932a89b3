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

/// What stands in a block, a bit for each of its bytes.
struct block_marks {
    /// Ends of fields, those among them that end a record, and those with a closing quote right before them.
    uint64_t ends, feeds, quoted;
    /// Bytes that leave their record to libcsv, and those among them that are line feeds.
    uint64_t odd, odd_feeds;
};

typedef struct block_marks (*marks_of_block)(const uint8_t *block, uint8_t delimiter, struct split_quotes *quotes,
                                             equal_bits equal);

static inline __attribute__((always_inline)) struct block_marks
plain_marks(const uint8_t *block, uint8_t delimiter, struct split_quotes *quotes, equal_bits equal)
{
    (void)quotes;
    uint64_t feeds = equal(block, '\n');
    return (struct block_marks){.ends = equal(block, delimiter) | feeds, .feeds = feeds};
}

/// The bytes from each opening quote up to the one that closes it, which is left out: those with an odd number of quotes up to
/// them.
static inline uint64_t inside_quotes(uint64_t quotes, uint64_t *carried)
{
    uint64_t inside = quotes;
    if (quotes == 0) return *carried;
    for (int shift = 1; shift < 64; shift *= 2) inside ^= inside << shift;
    inside ^= *carried;
    *carried = 0 - (inside >> 63);
    return inside;
}

/// The bytes that follow those of `places`, directly or behind blanks; `carried` is whether the block before ends so.
static inline uint64_t after_blanks(uint64_t places, uint64_t blanks, uint64_t *carried)
{
    uint64_t after = places << 1 | *carried, beyond = (after & blanks) + blanks;
    *carried = places >> 63 | (beyond < blanks);
    return (beyond | after) & ~blanks;
}

static inline __attribute__((always_inline)) struct block_marks
quoted_marks(const uint8_t *block, uint8_t delimiter, struct split_quotes *quotes, equal_bits equal)
{
    uint64_t all_quotes = equal(block, '"'), feeds = equal(block, '\n'), delimiters = equal(block, delimiter);
    uint64_t spaces = equal(block, ' '), inside = inside_quotes(all_quotes, &quotes->inside);
    uint64_t closing = all_quotes & ~inside, ends = (feeds | delimiters) & ~inside;
    uint64_t blanks = (spaces | equal(block, '\t')) & ~inside & ~ends;
    uint64_t quoted = ends & (closing << 1 | quotes->behind_quote);
    quotes->behind_quote = closing >> 63;
    uint64_t may_open = after_blanks(ends, blanks, &quotes->after_end);
    uint64_t must_end = after_blanks(closing, blanks, &quotes->after_quote);
    // Text right behind a delimiter inside quotes: a quote that opens too early may have swallowed fields.
    uint64_t run_on = ((delimiters & inside) << 1 | quotes->after_delimiter) & ~spaces;
    quotes->after_delimiter = (delimiters & inside) >> 63;
    uint64_t misplaced = (all_quotes & inside & ~may_open) | (must_end & ~(ends | equal(block, '\r')));
    return (struct block_marks){.ends = ends,
                                .feeds = feeds & ~inside,
                                .quoted = quoted,
                                .odd = misplaced | run_on | (feeds & inside),
                                .odd_feeds = feeds & inside};
}

/// Notes what is odd among the first `count` bytes of a block, before the marks of the block are counted.
static inline __attribute__((always_inline)) void
note_odd(struct block_marks block, size_t count, struct split_marks *marks)
{
    if (count < block_bytes) block.odd &= (1ULL << count) - 1;
    for (uint64_t odd = block.odd; odd != 0; odd &= odd - 1) {
        uint64_t place = odd & -odd, before = block.ends & (place - 1);
        uint32_t mark = marks->count + (uint32_t)__builtin_popcountll(before);
        marks->odd[marks->odd_count++] = mark << 1 | ((block.odd_feeds & place) != 0);
    }
}

static inline __attribute__((always_inline)) void
marks_with(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
           struct split_quotes *quotes, marks_of_block marks_of, equal_bits equal)
{
    uint8_t tail[block_bytes];
    for (size_t done = 0; done < count; done += block_bytes) {
        // A zero is neither a delimiter nor a line feed: the text is not binary, or libcsv reads it.
        const uint8_t *bytes = block_at(text + start + done, count - done, 0, tail);
        struct block_marks block = marks_of(bytes, delimiter, quotes, equal);
        note_odd(block, count - done, marks);
        for (uint64_t bits = block.ends; bits != 0; bits &= bits - 1) {
            unsigned place = (unsigned)__builtin_ctzll(bits);
            if (block.feeds >> place & 1) marks->feeds[marks->feed_count++] = marks->count;
            uint32_t is_quoted = (uint32_t)(block.quoted >> place & 1);
            marks->places[marks->count++] = mark_at(start + (uint32_t)done + place, is_quoted);
        }
    }
}

static inline __attribute__((always_inline)) int
padding_with(const uint8_t *bytes, size_t count, uint8_t delimiter, equal_bits equal)
{
    // What stands before the first byte and after the last one ends a field too.
    uint64_t pending_end = 1, pending_blank = 0, quoted = 0;
    uint8_t tail[block_bytes];
    for (size_t start = 0; start < count; start += block_bytes) {
        const uint8_t *block = block_at(bytes + start, count - start, '\n', tail);
        uint64_t inside = inside_quotes(equal(block, '"'), &quoted);
        uint64_t ends = (equal(block, delimiter) | equal(block, '\n') | equal(block, '\r')) & ~inside;
        uint64_t blanks = (equal(block, ' ') | equal(block, '\t')) & ~ends & ~inside;
        if (((ends << 1 | pending_end) & blanks) != 0 || ((blanks << 1 | pending_blank) & ends) != 0) return 1;
        pending_end = ends >> 63;
        pending_blank = blanks >> 63;
    }
    return pending_blank != 0;
}

#endif
