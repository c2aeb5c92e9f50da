"""Minus taken out."""


def output_weight_chain():
    return (
        "-(t - o)",
        "a",
        "-(t - o) * a",
    )
