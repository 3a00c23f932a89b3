#include "tiers.h"

#if defined(__x86_64__)
#include "eight.h"

/// Eight columns of eight rows become eight rows of eight columns.
static INLINE_AVX512 void turn(__m512i words[8])
{
    __m512i pairs[8], fours[8];
    for (int index = 0; index < 8; index += 2) {
        pairs[index] = _mm512_unpacklo_epi64(words[index], words[index + 1]);
        pairs[index + 1] = _mm512_unpackhi_epi64(words[index], words[index + 1]);
    }
    for (int index = 0; index < 8; index += 4) {
        for (int place = index; place < index + 2; place++) {
            fours[place] = _mm512_shuffle_i64x2(pairs[place], pairs[place + 2], 0x88);
            fours[place + 2] = _mm512_shuffle_i64x2(pairs[place], pairs[place + 2], 0xDD);
        }
    }
    for (int place = 0; place < 4; place++) {
        words[place] = _mm512_shuffle_i64x2(fours[place], fours[place + 4], 0x88);
        words[place + 4] = _mm512_shuffle_i64x2(fours[place], fours[place + 4], 0xDD);
    }
}

/// Up to eight measures that stand side by side.
struct eight_measures {
    const int32_t *columns;
    /// Those that the rows have, and those of which the largest value is kept.
    __mmask8 given, largest;
};

static INLINE_AVX512 struct eight_measures eight_measures(struct sum_measures measures, size_t first)
{
    struct eight_measures some = {measures.columns + first, 0, 0};
    for (size_t place = 0; place < 8 && first + place < measures.count; place++) {
        some.given |= (__mmask8)((measures.columns[first + place] >= 0) << place);
        some.largest |= (__mmask8)((measures.keeps_largest[first + place] != 0) << place);
    }
    return some;
}

/// Adds up to eight measures of up to eight rows; the sign bits of what is returned tell which sums went beyond.
static INLINE_AVX512 __m512i add_eight(struct sum_rows rows, size_t first, struct eight_measures some, size_t width,
                                       int64_t *sums)
{
    __mmask8 there = first_of_eight(rows.count - first);
    __m512i words[8], beyond = all(0);
    for (unsigned place = 0; place < 8; place++) {
        const int64_t *column = rows.amounts + first;
        if (some.given >> place & 1) column += (size_t)some.columns[place] * rows.room;
        words[place] = some.given >> place & 1 ? _mm512_maskz_loadu_epi64(there, column) : all(0);
    }
    turn(words);
    for (size_t row = 0; row < 8; row++) {
        if (!(there >> row & 1) || rows.cells[first + row] < 0) continue;
        int64_t *cell = sums + (size_t)rows.cells[first + row] * width;
        __mmask8 told = _mm512_mask_cmpneq_epi64_mask(some.given, words[row], all((uint64_t)sum_missing));
        __m512i known = _mm512_maskz_loadu_epi64(told, cell), sum = _mm512_add_epi64(known, words[row]);
        __m512i wrapped = _mm512_and_si512(_mm512_xor_si512(known, sum), _mm512_xor_si512(words[row], sum));
        beyond = _mm512_mask_or_epi64(beyond, told & (__mmask8)~some.largest, beyond, wrapped);
        sum = _mm512_mask_max_epi64(sum, some.largest, known, words[row]);
        _mm512_mask_storeu_epi64(cell, told, sum);
    }
    return beyond;
}

AVX512 uint64_t avx512_add(struct sum_rows rows, struct sum_measures measures, int64_t *sums)
{
    uint64_t found = 0;
    for (size_t measure = 0; measure < measures.count; measure += 8) {
        struct eight_measures some = eight_measures(measures, measure);
        __m512i beyond = all(0);
        for (size_t first = 0; first < rows.count; first += 8)
            beyond = _mm512_or_si512(beyond, add_eight(rows, first, some, measures.count, sums + measure));
        found |= (uint64_t)_mm512_movepi64_mask(beyond) << measure;
    }
    return found;
}
#else
uint64_t avx512_add(struct sum_rows rows, struct sum_measures measures, int64_t *sums)
{
    return portable_add(rows, measures, sums);
}
#endif
