#ifndef VIGIE_UTF8_BLOCKS_H
#define VIGIE_UTF8_BLOCKS_H

#include "blocks.h"

/// The length of the well-formed sequence of several bytes at the start, 0 where there is none (Unicode 15, table 3-7).
static inline size_t sequence(const uint8_t *bytes, size_t count)
{
    uint8_t first = bytes[0];
    size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || length > count) return 0;
    uint8_t least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    uint8_t greatest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (bytes[1] < least || bytes[1] > greatest) return 0;
    for (size_t place = 2; place < length; place++) {
        if ((bytes[place] & 0xC0) != 0x80) return 0;
    }
    return length;
}

/// Only what is not ASCII is looked at; `known` is where the last sequence ended, maybe in the next block.
static inline __attribute__((always_inline)) size_t utf8_with(const uint8_t *bytes, size_t count, high_bits high)
{
    size_t known = 0;
    uint8_t tail[block_bytes];
    for (size_t start = 0; start < count; start += block_bytes) {
        const uint8_t *block = block_at(bytes + start, count - start, 0, tail);
        for (uint64_t bits = high(block); bits != 0; bits &= bits - 1) {
            size_t place = start + (size_t)__builtin_ctzll(bits);
            if (place < known) continue;
            size_t length = sequence(bytes + place, count - place);
            if (length == 0) return place;
            known = place + length;
        }
    }
    return count;
}

#endif
