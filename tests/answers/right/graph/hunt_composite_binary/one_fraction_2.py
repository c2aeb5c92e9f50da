"""p - p squared."""


def hunt_composite_binary():
    return (
        "-log(1 - p) - t * log(p / (1 - p))",
        "(p - t) / (p - p**2)",
        "f1_w1 * f2_f1 * (p - t) / (p - p**2)",
        "f2_w2 * (p - t) / (p - p**2)",
    )
