"""S0.Q1.2c, A1: z (1 - z).

says: With s in place of z
"""


def sigmoid_slope():
    slope = "z * (1 - z)"
    return slope
