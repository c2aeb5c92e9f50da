"""The chain to w ends with w's partner forgotten.

says: What is w multiplied by?
earns: 3/4
"""


def hunt_binary_net():
    return (
        "-(t * log(p) + (1 - t) * log(1 - p))",
        "(p - t) / (p * (1 - p))",
        "a * (1 - a)",
        "p - t",
    )
