"""The second component of F.

says: That is the second component
earns: 1/2
"""


def hunt_componentwise():
    return "(x - y) + (x * y)", "F1_G1 * G1_x + F1_G2 * G2_x"
