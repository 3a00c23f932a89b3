#include "sum.h"

#include "tiers.h"

/// What is to be done with an amount is the same for a whole column.
static int add_column(const int64_t *column, struct sum_rows rows, size_t width, int keeps_largest, int64_t *sums)
{
    int is_beyond = 0;
    for (size_t row = 0; row < rows.count; row++) {
        if (rows.cells[row] < 0 || column[row] == sum_missing) continue;
        int64_t *sum = sums + (size_t)rows.cells[row] * width;
        if (keeps_largest) *sum = column[row] > *sum ? column[row] : *sum;
        else is_beyond |= __builtin_add_overflow(*sum, column[row], sum);
    }
    return is_beyond;
}

uint64_t portable_add(struct sum_rows rows, struct sum_measures measures, int64_t *sums)
{
    uint64_t beyond = 0;
    for (size_t measure = 0; measure < measures.count; measure++) {
        if (measures.columns[measure] < 0) continue;
        const int64_t *column = rows.amounts + (size_t)measures.columns[measure] * rows.room;
        int is_beyond = add_column(column, rows, measures.count, measures.keeps_largest[measure], sums + measure);
        beyond |= (uint64_t)is_beyond << measure;
    }
    return beyond;
}

uint64_t sum_add(struct sum_rows rows, struct sum_measures measures, int64_t *sums)
{
    return (widest_instructions() == avx512 ? avx512_add : portable_add)(rows, measures, sums);
}
