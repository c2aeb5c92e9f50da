"""LaTeX."""


def hunt_distance():
    distance = r"\frac{|b|}{\sqrt{w_1^2 + w_2^2}}"
    return distance
