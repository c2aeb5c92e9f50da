"""The strength of the penalty by its Greek name."""


def hunt_penalty():
    return r"g_w + \lambda w", "g_b"
