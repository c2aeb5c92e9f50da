"""Three digits where six are asked for.

says: is right to 3 digits; give 6
earns: 1/3
"""


def line_by_hand():
    normal = (2, 3)
    unit_normal = (0.555, 0.832)
    distance = 0.277
    return normal, unit_normal, distance
