"""Quarter minus square."""


def hidden_weight_chain():
    return (
        "v",
        "0.25 - (a - 0.5)**2",
        "x",
        "x * v * (0.25 - (a - 0.5)**2) * (o - t)",
    )
