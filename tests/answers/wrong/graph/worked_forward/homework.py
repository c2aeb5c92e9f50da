"""Examples 2 and 3 as handed in.

S2.CG.12b1 S2.CG.12b4 S2.CG.12c2 S2.CG.12c3 S2.CG.12c4 S2.CG.12c5

says: and rounded to five digits
earns: 2/6
"""


def worked_forward():
    hidden_1 = (0.5224848248, 0.5199893402, 0.5174928577)
    hidden_2 = (0.52498, 0.52996, 0.5199893402)
    hidden_3 = (0.5274723043, 0.522184, 0.524999)
    outputs = (0.05674909101, 0.05714823027, 0.5722303)
    squared_residuals = (63.09523500, 119.74559, 88.88284)
    total = 281.7000512
    return hidden_1, hidden_2, hidden_3, outputs, squared_residuals, total
