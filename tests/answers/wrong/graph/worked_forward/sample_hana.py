"""Hana of the sample class: S2.CG.12c3 S2.CG.13d2.

says: That is a hidden unit of example 1; the homework took it for the output.
earns: 2/3
"""


def worked_forward():
    hidden_1 = (0.5224848248, 0.5199893402, 0.5174928577)
    hidden_2 = (0.5299640518, 0.5249791875, 0.5199893402)
    hidden_3 = (0.5274723043, 0.5224848248, 0.519943)
    outputs = (0.5223, 0.05714823027, 0.05722315833)
    squared_residuals = (63.09523500, 119.7460049, 98.85881132)
    total = 281.7000512
    return hidden_1, hidden_2, hidden_3, outputs, squared_residuals, total
