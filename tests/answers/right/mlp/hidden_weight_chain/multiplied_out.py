"""a - a squared."""


def hidden_weight_chain():
    return (
        "v",
        "a - a**2",
        "x",
        "(o - t) * v * (a - a**2) * x",
    )
