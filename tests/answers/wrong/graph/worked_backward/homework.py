"""All numbers as handed in, and 15.017 for the illegible one.

S2.CG.12f1 S2.CG.12f2 S2.CG.12f3 S2.CG.12g3 S2.CG.12g4 S2.CG.12g5

says: their digits are off besides
"""


def worked_backward():
    output_unit = (15.017, 15.019, 15.066, 15.017)
    hidden_1 = (0.3472, 0.1439, 0.1439)
    hidden_2 = (0.216, 0.29, 0.5133)
    hidden_3 = (0.1788, 0.1387, 0.1685)
    return output_unit, hidden_1, hidden_2, hidden_3
