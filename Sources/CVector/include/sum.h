#ifndef VIGIE_SUM_H
#define VIGIE_SUM_H

#include <stddef.h>
#include <stdint.h>

/// Stands for an amount that is declared missing, which is not added.
static const int64_t sum_missing = INT64_MIN;

/// Rows of amounts, column by column: column `c` of row `r` is `amounts[c * room + r]`.
struct sum_rows {
    const int64_t *amounts;
    size_t room, count;
    /// The cell to which each row is added; negative for none.
    const int32_t *cells;
};

/// What is summed in each cell: up to 64 measures.
struct sum_measures {
    /// The column of each measure; negative for one that the rows do not have.
    const int32_t *columns;
    size_t count;
    /// Not 0 for each measure of which the largest value is kept, not the sum.
    const uint8_t *keeps_largest;
};

/// Adds rows to `sums`, in which a cell has all its measures side by side. Returns a bit for each measure, the first the
/// lowest: whether one of its sums went beyond 64 bits.
uint64_t sum_add(struct sum_rows rows, struct sum_measures measures, int64_t *sums);

#endif
