"""The direction of the line in place of its normal.

says: normal: that runs along the
earns: 1/3
"""


def line_by_hand():
    return (3, -2), (0.832050, -0.554700), 0.277350
