"""Two and half still visible."""


def output_weight_chain():
    return (
        "2 * (o - t) / 2",
        "a",
        "a * (2 * o - 2 * t) / 2",
    )
