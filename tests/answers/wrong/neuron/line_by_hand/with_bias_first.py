"""The normal with the bias in front.

says: 2 values
earns: 2/3
"""


def line_by_hand():
    return (1, 2, 3), (0.5547002, 0.8320503), 0.2773501
