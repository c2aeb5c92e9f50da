"""Root forgotten.

Counterexample: w1=3, w2=4, b=2 -> 0.08, right 0.4

says: The length of the normal has a root.
"""


def hunt_distance():
    distance = "abs(b) / (w1**2 + w2**2)"
    return distance
