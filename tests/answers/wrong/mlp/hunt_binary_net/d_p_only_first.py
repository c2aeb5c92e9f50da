"""DE/dp of the first term alone.

says: What does the loss say when t
earns: 3/4
"""


def hunt_binary_net():
    return (
        "-(t * log(p) + (1 - t) * log(1 - p))",
        "-t / p",
        "a * (1 - a) * x",
        "p - t",
    )
