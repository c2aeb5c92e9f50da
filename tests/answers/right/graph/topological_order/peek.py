"""Looks at the top only."""


def topological_order(root):
    order = []
    done, stack = set(), [root]
    while stack:
        node = stack[-1]
        waiting = [parent for parent in node.parents if parent not in done]
        if waiting:
            stack.append(waiting[0])
        else:
            stack.pop()
            if node not in done:
                done.add(node)
                order.append(node)
    return order
