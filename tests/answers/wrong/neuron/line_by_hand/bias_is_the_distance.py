"""S2.AN.3a, N20: the bias for the distance.

says: distance is the bias, not yet divided
earns: 2/3
"""


def line_by_hand():
    normal = (2, 3)
    unit_normal = (0.5547002, 0.8320503)
    distance = 1
    return normal, unit_normal, distance
