"""Fatima of the sample class: S2.CG.12a1 S2.CG.12b1 S2.CG.12c2 S2.CG.12c3 S2.CG.12c4 S2.CG.12b4 S2.CG.12c5.

says: Example 2: the first two hidden units are exchanged, as in the homework, and rounded to five digits.
earns: 1/6
"""


def worked_forward():
    hidden_1 = (0.52248, 0.519989, 0.517493)
    hidden_2 = (0.52498, 0.52996, 0.519989)
    hidden_3 = (0.52747, 0.522184, 0.524999)
    outputs = (0.05675, 0.05715, 0.5722303)
    squared_residuals = (63.095, 119.74559, (10 - 0.5722303) ** 2)
    total = 281.7000512
    return hidden_1, hidden_2, hidden_3, outputs, squared_residuals, total
