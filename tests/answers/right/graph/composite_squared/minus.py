"""-(t - o)."""


def composite_squared():
    return (
        "-(t - o) * f2_f1 * f1_w1",
        "-(t - o) * f2_w2",
    )
