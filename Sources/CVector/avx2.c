#include "tiers.h"

#if defined(__x86_64__)
#include "utf8_blocks.h"

#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,popcnt")))

static inline AVX2 uint64_t pair(__m256i low, __m256i high)
{
    return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

static inline AVX2 uint64_t equal(const uint8_t *block, uint8_t byte)
{
    const __m256i *lanes = (const __m256i *)block, wanted = _mm256_set1_epi8((char)byte);
    return pair(_mm256_cmpeq_epi8(_mm256_loadu_si256(lanes), wanted),
                _mm256_cmpeq_epi8(_mm256_loadu_si256(lanes + 1), wanted));
}

static inline AVX2 uint64_t high(const uint8_t *block)
{
    const __m256i *lanes = (const __m256i *)block;
    return pair(_mm256_loadu_si256(lanes), _mm256_loadu_si256(lanes + 1));
}

AVX2 struct split_survey avx2_survey(const uint8_t *bytes, size_t count)
{
    return survey_with(bytes, count, equal, high);
}

AVX2 void avx2_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks)
{
    marks_with(text, start, count, delimiter, marks, NULL, plain_marks, equal);
}

AVX2 void avx2_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                      struct split_quotes *quotes)
{
    marks_with(text, start, count, delimiter, marks, quotes, quoted_marks, equal);
}

AVX2 size_t avx2_utf8(const uint8_t *bytes, size_t count) { return utf8_with(bytes, count, high); }

AVX2 int avx2_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return padding_with(bytes, count, delimiter, equal);
}

int has_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}
#else
int has_avx2(void) { return 0; }

struct split_survey avx2_survey(const uint8_t *bytes, size_t count) { return portable_survey(bytes, count); }

void avx2_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks)
{
    portable_marks(text, start, count, delimiter, marks);
}

void avx2_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                 struct split_quotes *quotes)
{
    portable_quoted(text, start, count, delimiter, marks, quotes);
}

size_t avx2_utf8(const uint8_t *bytes, size_t count) { return portable_utf8(bytes, count); }

int avx2_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return portable_padding(bytes, count, delimiter);
}
#endif
