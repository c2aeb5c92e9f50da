"""Two fractions."""


def hunt_composite_binary():
    return (
        "-t * log(p) - (1 - t) * log(1 - p)",
        "((1 - t) / (1 - p) - t / p)",
        "((1 - t) / (1 - p) - t / p) * f2_f1 * f1_w1",
        "((1 - t) / (1 - p) - t / p) * f2_w2",
    )
