#include "tiers.h"

#if defined(__x86_64__)
#include "avx512.h"
#include "utf8_blocks.h"

#include <immintrin.h>

static INLINE_AVX512 uint64_t equal(const uint8_t *block, uint8_t byte)
{
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(block), _mm512_set1_epi8((char)byte));
}

static INLINE_AVX512 uint64_t high(const uint8_t *block) { return _mm512_movepi8_mask(_mm512_loadu_si512(block)); }

AVX512 struct split_survey avx512_survey(const uint8_t *bytes, size_t count)
{
    return survey_with(bytes, count, equal, high);
}

AVX512 size_t avx512_utf8(const uint8_t *bytes, size_t count) { return utf8_with(bytes, count, high); }

AVX512 int avx512_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return padding_with(bytes, count, delimiter, equal);
}

/// Writes the places of some bits of a block, sixteen at a time: there is room for 64, and what is written past the last
/// one is written over by the next block.
static INLINE_AVX512 void write_places(uint64_t bits, uint32_t base, uint32_t *places)
{
    static const uint8_t order[block_bytes] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    uint8_t found[block_bytes];
    _mm512_storeu_si512(found, _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(order)));
    for (size_t first = 0; first < (size_t)__builtin_popcountll(bits); first += 16) {
        __m512i some = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(found + first)));
        _mm512_storeu_si512(places + first, _mm512_add_epi32(some, _mm512_set1_epi32((int)base)));
    }
}

AVX512 void avx512_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks)
{
    for (; count >= block_bytes; start += block_bytes, count -= block_bytes) {
        uint64_t feeds = equal(text + start, '\n'), bits = equal(text + start, delimiter) | feeds;
        write_places(bits, start, marks->places + marks->count);
        for (; feeds != 0; feeds &= feeds - 1) {
            uint64_t before = bits & ((feeds & -feeds) - 1);
            marks->feeds[marks->feed_count++] = marks->count + (uint32_t)__builtin_popcountll(before);
        }
        marks->count += (uint32_t)__builtin_popcountll(bits);
    }
    marks_with(text, start, count, delimiter, marks, equal);
}

int has_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}
#else
int has_avx512(void) { return 0; }

struct split_survey avx512_survey(const uint8_t *bytes, size_t count) { return portable_survey(bytes, count); }

void avx512_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks)
{
    portable_marks(text, start, count, delimiter, marks);
}

size_t avx512_utf8(const uint8_t *bytes, size_t count) { return portable_utf8(bytes, count); }

int avx512_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return portable_padding(bytes, count, delimiter);
}
#endif
