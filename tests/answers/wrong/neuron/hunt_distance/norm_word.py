"""A norm of a vector that is not declared.

says: this answer may use w1, w2 and b
"""


def hunt_distance():
    distance = "abs(b) / norm(w)"
    return distance
