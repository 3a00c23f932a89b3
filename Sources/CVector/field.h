#ifndef VIGIE_FIELD_H
#define VIGIE_FIELD_H

#include "decode.h"

#include <string.h>

// Everything that is not plain is left to the reader of single fields, which knows all forms: a function here accepts
// only what that reader would take for the same value.

/// A field, and its first 16 bytes as two numbers once they are read; bytes past its end are 0.
struct field {
    const uint8_t *bytes;
    uint64_t low, high;
    uint32_t count;
};

static inline uint64_t first_bytes(uint64_t word, uint32_t count)
{
    return count >= 8 ? word : word & ((1ULL << (8 * count)) - 1);
}

static inline uint64_t load(const uint8_t *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/// The first words of a field; `end` is that of the text.
static inline void read_words(struct field *field, const uint8_t *end)
{
    uint8_t copy[16] = {0};
    const uint8_t *bytes = field->bytes;
    if (end - bytes < 16) {
        memcpy(copy, bytes, field->count);
        bytes = copy;
    }
    field->low = first_bytes(load(bytes), field->count);
    field->high = field->count > 8 ? first_bytes(load(bytes + 8), field->count - 8) : 0;
}

/// Up to eight digits at once: zeros are put before them, then neighbours are joined two by two.
static inline int eight_digits(uint64_t word, uint32_t count, uint64_t *number)
{
    const uint64_t zeros = 0x3030303030303030ULL, halves = 0xF0F0F0F0F0F0F0F0ULL;
    uint32_t blanks = 8 * (8 - count);
    uint64_t text = blanks == 0 ? word : word << blanks | zeros >> (64 - blanks);
    if ((text & halves) != zeros || ((text + 0x0606060606060606ULL) & halves) != zeros) return 0;
    uint64_t pairs = ((text & 0x0F0F0F0F0F0F0F0FULL) * 0xA01) >> 8;
    uint64_t fours = ((pairs & 0x00FF00FF00FF00FFULL) * 0x640001) >> 16;
    *number = ((fours & 0x0000FFFF0000FFFFULL) * 0x271000000001ULL) >> 32;
    return 1;
}

static const uint64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};

static inline int whole_number(uint64_t low, uint64_t high, uint32_t count, uint64_t *number)
{
    uint64_t first, rest;
    if (count == 0 || count > 16) return 0;
    if (count <= 8) return eight_digits(low, count, number);
    if (!eight_digits(low, 8, &first) || !eight_digits(high, count - 8, &rest)) return 0;
    *number = first * powers[count - 8] + rest;
    return 1;
}

/// Whole digits and, behind a mark that is known to stand before them, one or two decimals.
static inline int marked_number(const struct field *field, struct decode_column column, uint32_t places, int64_t *value)
{
    uint64_t whole;
    uint32_t mark = field->count - places - 1;
    uint64_t low = first_bytes(field->low, mark), high = mark > 8 ? first_bytes(field->high, mark - 8) : 0;
    if (!whole_number(low, high, mark, &whole)) return 0;
    for (uint32_t place = 1; place <= places; place++) {
        uint8_t digit = field->bytes[mark + place] - '0';
        if (digit > 9) return 0;
        whole = whole * 10 + digit;
    }
    *value = (int64_t)(whole * powers[column.decimals - places]);
    return 1;
}

/// At most as many decimals as are kept, and a digit on both sides of the mark.
static inline int decimal_number(const struct field *field, struct decode_column column, int64_t *value)
{
    uint64_t whole;
    uint32_t count = field->count;
    if (count > 13) return 0;
    for (uint32_t places = column.decimals; places > 0; places--)
        if (count > places + 1 && field->bytes[count - places - 1] == column.decimal_mark)
            return marked_number(field, column, places, value);
    if (count == 13 || !whole_number(field->low, field->high, count, &whole)) return 0;
    *value = (int64_t)(whole * powers[column.decimals]);
    return 1;
}

#endif
