#include "split.h"

#include "tiers.h"

// With the widest instructions that the processor has. All give the same bits.

struct split_survey split_survey(const uint8_t *bytes, size_t count)
{
    if (widest_instructions() == avx512) return avx512_survey(bytes, count);
    return widest_instructions() == avx2 ? avx2_survey(bytes, count) : portable_survey(bytes, count);
}

void split_add(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks)
{
    if (widest_instructions() == avx512) return avx512_marks(text, start, count, delimiter, marks);
    (widest_instructions() == avx2 ? avx2_marks : portable_marks)(text, start, count, delimiter, marks);
}

void split_add_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                      struct split_quotes *quotes)
{
    if (widest_instructions() == avx512) return avx512_quoted(text, start, count, delimiter, marks, quotes);
    (widest_instructions() == avx2 ? avx2_quoted : portable_quoted)(text, start, count, delimiter, marks, quotes);
}

int split_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    if (widest_instructions() == avx512) return avx512_padding(bytes, count, delimiter);
    return widest_instructions() == avx2 ? avx2_padding(bytes, count, delimiter) : portable_padding(bytes, count, delimiter);
}
