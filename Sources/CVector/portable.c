#include "tiers.h"

#include "utf8_blocks.h"

static inline __attribute__((always_inline)) uint64_t plain_equal(const uint8_t *block, uint8_t byte)
{
    uint64_t bits = 0;
    for (int index = 0; index < block_bytes; index++) bits |= (uint64_t)(block[index] == byte) << index;
    return bits;
}

static inline __attribute__((always_inline)) uint64_t plain_high(const uint8_t *block)
{
    uint64_t bits = 0;
    for (int index = 0; index < block_bytes; index++) bits |= (uint64_t)(block[index] >> 7) << index;
    return bits;
}

struct split_survey portable_survey(const uint8_t *bytes, size_t count)
{
    return survey_with(bytes, count, plain_equal, plain_high);
}

void portable_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks)
{
    marks_with(text, start, count, delimiter, marks, NULL, plain_marks, plain_equal);
}

void portable_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                     struct split_quotes *quotes)
{
    marks_with(text, start, count, delimiter, marks, quotes, quoted_marks, plain_equal);
}

int portable_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return padding_with(bytes, count, delimiter, plain_equal);
}

size_t portable_utf8(const uint8_t *bytes, size_t count) { return utf8_with(bytes, count, plain_high); }
