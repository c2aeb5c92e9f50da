"""The distance of (1, 1).

located
earns: 2/3
"""


def line_by_hand():
    return (2, 3), (0.5547002, 0.8320503), 6 / 13**0.5
