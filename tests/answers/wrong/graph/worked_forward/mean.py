"""B1: the mean.

says: not the mean
earns: 5/6
"""


def worked_forward():
    hidden_1 = (0.5224848248, 0.5199893402, 0.5174928577)
    hidden_2 = (0.5299640518, 0.5249791875, 0.5199893402)
    hidden_3 = (0.5274723043, 0.5224848248, 0.5249791875)
    outputs = (0.05674909101, 0.05714823027, 0.05722315833)
    squared_residuals = (63.09523500, 119.7460049, 98.85881132)
    total = 93.90001706
    return hidden_1, hidden_2, hidden_3, outputs, squared_residuals, total
