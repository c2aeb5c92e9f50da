"""Lists and powers."""


def line_by_hand():
    normal = [2, 3]
    unit_normal = [2 * 13**-0.5, 3 * 13**-0.5]
    distance = 13**-0.5
    return normal, unit_normal, distance
