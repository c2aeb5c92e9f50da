"""2 / 2."""


def composite_squared():
    return (
        "2 * (o - t) / 2 * (f2_f1 * f1_w1)",
        "1 / 2 * 2 * (o - t) * f2_w2",
    )
