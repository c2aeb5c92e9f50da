"""Six digits from a pocket calculator."""


def line_by_hand():
    normal = (2, 3)
    unit_normal = (0.554700, 0.832050)
    distance = 0.277350
    return normal, unit_normal, distance
