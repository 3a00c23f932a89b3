"""What printed limits, coefficients and means give back: counts."""

import math

Z = 1.959963984540054


def counts_of_limits(share, lower, upper):
    """Numerator and denominator of a share from Wilson's limits at 95 %, or None where no whole numbers have them."""
    width = upper - lower
    for base in range(1, 200_000):
        spread = 2 * Z * math.sqrt(share * (1 - share) / base + Z * Z / (4 * base * base)) / (1 + Z * Z / base)
        if spread <= width + 1e-9:
            count = round(share * base)
            return (count, base) if abs(spread - width) < 1e-7 and abs(count / base - share) < 1e-9 else None
    return None


def found_by_each(both, examined, kappa=None, jaccard=None, capture_recapture=None):
    """The pairs (fewer, more) of persons found by each of two tools that give the printed coefficients."""
    found = []
    for total in range(2 * both, examined + both + 1):
        if jaccard is not None and (total == both or abs(both / (total - both) - jaccard) > 1e-9):
            continue
        for product in products(both, examined, total, kappa, capture_recapture):
            root = math.isqrt(max(0, total * total - 4 * product))
            if root * root == total * total - 4 * product and both <= (total - root) // 2 and (total + root) // 2 <= examined:
                found.append(((total - root) // 2, (total + root) // 2))
    return sorted(set(found))


def products(both, examined, total, kappa, capture_recapture):
    """The products of the two numbers whose sum is `total`: one where a coefficient tells it, else all."""
    told = set()
    if capture_recapture is not None:
        told.add(round((capture_recapture + 1) * (both + 1)) - total - 1)
    agreed = (2 * both + examined - total) / examined if examined else 1
    if kappa is not None and kappa < 1:
        by_chance = (agreed - kappa) / (1 - kappa)
        exact = (by_chance * examined**2 - examined**2 + examined * total) / 2
        if abs(exact - round(exact)) > 1e-5:
            return []
        told.add(round(exact))
    if kappa is not None and kappa >= 1 and agreed < 1:
        return []
    if told:
        return list(told) if len(told) == 1 else []
    return [fewer * (total - fewer) for fewer in range(both, total // 2 + 1)]


def printed_step(persons):
    """The least of 1, 2, 5 x 10^k that is what one person can change of a mean."""
    least = 100 / persons
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least - 1e-12)
