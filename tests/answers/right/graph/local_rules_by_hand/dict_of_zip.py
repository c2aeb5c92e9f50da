"""Names and tuples zipped."""


def local_rules_by_hand():
    names = ["a + c", "a * c", "a + b", "a * b", "max(a, b)", "min(a, b)"]
    slopes = [(1,), (4,), (1, 1), (-3, 2), (1, 0), (0, 1)]
    return {n: tuple(5 * s for s in slope) for n, slope in zip(names, slopes)}
