"""A common beginning."""


def composite_squared():
    common = "(o - t)"
    d_w1 = f"f1_w1 * f2_f1 * {common}"
    d_w2 = f"f2_w2 * {common}"
    return d_w1, d_w2
