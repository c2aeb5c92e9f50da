"""Other signs."""


def delta_recursion():
    return (
        "-2 * (t - o)",
        "(delta_1 * w_1 + delta_2 * w_2) * (a - a**2)",
        "delta * x",
        "delta * 1",
    )
