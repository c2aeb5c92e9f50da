"""Fatima of the sample class: S2.CG.12f1 S2.CG.12f2 S2.CG.12f3 S2.CG.12g3 S2.CG.12g4 S2.CG.12g5.

says: output_unit: the homework's numbers. Every residual o - t is negative, so these are, too; their digits are off besides.
"""


def worked_backward():
    output_unit = (-28.82887952, 15.019, 15.066, 15.017)
    hidden_1 = (0.1439, 0.1439, 0.3472)
    hidden_2 = (0.216, 0.29, 0.5133)
    hidden_3 = (0.1788, 0.1387, 0.1685)
    return output_unit, hidden_1, hidden_2, hidden_3
