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

/// Writes the marks of a block, sixteen at a time: there is room for 64, and what is written past the last one is written
/// over by the next block, or never read.
static INLINE_AVX512 void write_marks(struct block_marks block, uint32_t base, split_mark *places)
{
    static const uint8_t order[block_bytes] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    uint8_t found[block_bytes];
    // The highest bit of a byte says that a closing quote stands before the mark; it becomes that of the mark.
    __m512i bytes = _mm512_loadu_si512(order), quoted = _mm512_movm_epi8(block.quoted);
    bytes = _mm512_or_si512(bytes, _mm512_and_si512(quoted, _mm512_set1_epi8((char)0x80)));
    _mm512_storeu_si512(found, _mm512_maskz_compress_epi8(block.ends, bytes));
    for (size_t first = 0; first < (size_t)__builtin_popcountll(block.ends); first += 16) {
        __m512i some = _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(found + first)));
        some = _mm512_and_si512(some, _mm512_set1_epi32((int)0x8000003FU));
        _mm512_storeu_si512(places + first, _mm512_add_epi32(some, _mm512_set1_epi32((int)base)));
    }
}

static INLINE_AVX512 void add_block(struct block_marks block, uint32_t base, struct split_marks *marks)
{
    write_marks(block, base, marks->places + marks->count);
    for (uint64_t feeds = block.feeds; feeds != 0; feeds &= feeds - 1) {
        uint64_t before = block.ends & ((feeds & -feeds) - 1);
        marks->feeds[marks->feed_count++] = marks->count + (uint32_t)__builtin_popcountll(before);
    }
    marks->count += (uint32_t)__builtin_popcountll(block.ends);
}

AVX512 void avx512_marks(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks)
{
    for (; count >= block_bytes; start += block_bytes, count -= block_bytes)
        add_block(plain_marks(text + start, delimiter, NULL, equal), start, marks);
    marks_with(text, start, count, delimiter, marks, NULL, plain_marks, equal);
}

AVX512 void avx512_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter,
                          struct split_marks *marks, struct split_quotes *quotes)
{
    for (; count >= block_bytes; start += block_bytes, count -= block_bytes) {
        struct block_marks block = quoted_marks(text + start, delimiter, quotes, equal);
        note_odd(block, block_bytes, marks);
        add_block(block, start, marks);
    }
    marks_with(text, start, count, delimiter, marks, quotes, quoted_marks, equal);
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

void avx512_quoted(const uint8_t *text, uint32_t start, size_t count, uint8_t delimiter, struct split_marks *marks,
                   struct split_quotes *quotes)
{
    portable_quoted(text, start, count, delimiter, marks, quotes);
}

size_t avx512_utf8(const uint8_t *bytes, size_t count) { return portable_utf8(bytes, count); }

int avx512_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return portable_padding(bytes, count, delimiter);
}
#endif
