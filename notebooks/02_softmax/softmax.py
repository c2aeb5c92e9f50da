# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Many classes
#
# In notebook 1 one neuron parted two classes. Now several neurons stand side by side, one for each class. You turn what they say into probabilities, derive the gradient of their loss with pencil and paper, and train a classifier that reads handwritten digits.
#
# **You will** write softmax so that no number is too large for it, take a gradient back through it without building a matrix of derivatives, and look at what ten neurons have learned.
#
# **You need** notebook 1: the neuron, the sigmoid, the cross-entropy, the central difference.
#
# **It takes** about 90 minutes of work. Core exercises are marked ●, pencil questions ○. Nothing later needs what is marked ☆; its points count all the same.

# %% setup=true
from collections.abc import Callable, Iterator

import numpy as np

from grader.student import check, data, figures

Array = np.ndarray

# %% [markdown]
# Two functions come along from notebook 1, so that nothing has to be copied: the sigmoid, and the instrument that checks derivatives.

# %% carry="sigmoid"

# %% carry="numerical_gradient"

# %% [markdown]
# ## 1. One neuron for each class
#
# A neuron says on which side of a line an example lies. How can it choose among three kinds of iris? There are two old ways. *One against all*: every class gets a neuron that parts it from all the others. *One against one*: every *pair* of classes gets a neuron, trained on the examples of these two alone, and the class with the most votes wins.
#
# The picture shows both, made of neurons like yours. In the hatched places no class says yes, or more than one does.

# %% [markdown] lecture=11
# **Show** the three maps, in this order: hatched, voted, highest logit. Then the ten mean images.
#
# **Ask** "What would you answer in the hatched places?" Later: "One template gets longer. What happens?"
#
# **Wait for** a proposal for the hatched places from the room; somebody will propose the largest number, which is the third map. Then the accuracy falling to 13 in 100.
#
# **Leave for home:** 1.1 and 1.3.

# %%
petals, kinds, iris_names = data.iris_petals()
figures.class_regions(petals, kinds, iris_names)

# %% [markdown]
# The third panel uses the very neurons of the first one. Only the rule is another: the class whose neuron has the *highest* pre-activation wins, whatever its sign. Nothing is hatched any more, and where two classes meet they meet in one line. This rule is the one that we keep.

# %% [markdown]
# ### 1.1 How many? ○ · 3 min · 3 points
#
# Count the neurons for 2, 3 and 10 classes: first one against all (one for every class, even if there are only two), then one against one. And a last number: the weights of a neuron form a list of $d$ numbers, one for each feature, and an example that resembles this list gets a large sum. The list is the *template* of its class. How many templates has each class, one against all?
#
# **Form of the answer:** three numbers, three numbers, one number.
#
# <details><summary>Hint 1</summary>Pairs are like handshakes: every one of ten people shakes hands with each of the others.</details>
# <details><summary>Hint 2</summary>A handshake takes two people, but it is one handshake.</details>

# %% exercise="model_counts" covers="S2.AN.15a S2.AN.15b S2.AN.16c"

# %% check="model_counts" points=3

# %% [markdown]
# **What you should have noticed:** for two classes one pair is enough, which was notebook 1. For many classes the number of pairs grows with the square: a thousand classes would need about half a million neurons.

# %% [markdown]
# ### 1.2 The highest logit ● · 4 min · 4 points
#
# Put the template of class $j$ into column $j$ of a matrix $W$, and its bias into entry $j$ of a list $b$. An example with features $x_1, \dots, x_d$ then gets $k$ pre-activations at once, one for each of $k$ classes. As in notebook 1 we call them *logits*; why they deserve the name, section 2 shows:
#
# $$z_j = x_1 W_{1j} + x_2 W_{2j} + \dots + x_d W_{dj} + b_j$$
#
# Answer with the class of the highest logit. Classes are counted from 0. Some books call a logit a *score*.
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | one example a row |
# | `W` | (d, k) | one template a column |
# | `b` | (k,) | one bias for each class |
# | result | (n,) | the chosen class of each example |
#
# <details><summary>Hint 1</summary>All logits together are a matrix of shape (n, k). It is the sum of notebook 1, with W in the place of w.</details>
# <details><summary>Hint 2</summary>np.argmax gives the place of the largest entry. Which axis does it have to run along?</details>

# %% exercise="one_vs_rest_predict"

# %%
# Try it: handwritten digits, 64 grey values each. As templates take the mean images.
digits, labels, digit_names = data.digits()
split = data.train_test(digits / 16, labels, np.random.default_rng(1))
X_train, X_test, y_train, y_test = split
means = [X_train[y_train == c].mean(axis=0) for c in range(10)]
means = np.column_stack(means)
guesses = one_vs_rest_predict(X_test, means, np.zeros(10))
float(np.mean(guesses == y_test))

# %% check="one_vs_rest_predict" points=4

# %% [markdown]
# **What you should have noticed:** nine of ten digits are right, and nothing has been trained. Here are the ten templates, black for large numbers:

# %%
figures.templates(means, "mean image of each class")

# %%
# Now make one template longer and nothing else: class 1 counts one and a half times.
longer = means * np.where(np.arange(10) == 1, 1.5, 1.0)
float(np.mean(one_vs_rest_predict(X_test, longer, np.zeros(10)) == y_test))

# %% [markdown]
# ### 1.3 In your own words ○ · 4 min · 4 points
#
# Answer in a sentence or two each: (a) How many neurons does one against all train, and which examples does each of them see? (b) The same for one against one. (c) What is a column of $W$, and how many has a class? (d) In the last cell one template was made longer. What happened, and what does it say about the logit as a measure of likeness? A person reads these answers.

# %% [markdown] written="template_words" points=4 covers="S2.AN.15c S2.AN.16a S2.AN.16b"

# %% [markdown]
# ## 2. Probabilities for k classes
#
# Logits can be any numbers. We want to know more: how *sure* is the model of each class? So the logits shall become probabilities $p_1, \dots, p_k$, numbers above 0 that add up to 1, in such a way that a larger logit gives a larger probability.

# %% [markdown] lecture=13
# **Show** the exponentials of 2.2 as whole numbers, the shift, and the division of two probabilities that says why it is the exponential. Then the temperatures.
#
# **Ask** "What do twice the logits do to 1, 2, 5 eighths?" And at the end: "Very hot: what do the bars look like?"
#
# **Wait for** a minute with pencils for 2.2; many will write 0 for the first class.
#
# **Leave for home:** 2.1 and 2.3 as programs.

# %% [markdown]
# ### 2.1 Labels as rows ● · 3 min · 4 points
#
# The *label* of an example is the number of its class. To hold it against $k$ probabilities we write it as $k$ numbers, too: a 1 at the place of the class and 0 elsewhere. Such a row is called *one-hot*. It says what the probabilities ought to be, so we call these rows *targets* and write $t_1, \dots, t_k$.
#
# | array | shape | holds |
# |---|---|---|
# | `labels` | (n,) | whole numbers from 0 to k - 1 |
# | `num_classes` | () | k |
# | result | (n, k) | 1.0 at the label's place, 0.0 elsewhere |
#
# <details><summary>Hint 1</summary>np.eye(k) is a matrix whose rows are all the one-hot rows there are, in order.</details>
# <details><summary>Hint 2</summary>A list of row numbers in square brackets picks rows of a matrix, also several times.</details>

# %% exercise="one_hot"

# %%
# Try it: three examples of four classes; class 1 does not occur.
one_hot(np.array([2, 0, 3]), 4)

# %% check="one_hot" points=4

# %% [markdown]
# **What you should have noticed:** the number of classes cannot be read off the labels. A class may be missing in a small batch, and the rows must be as long as ever.

# %% [markdown]
# ### 2.2 Softmax by hand ○ · 4 min · 3 points
#
# The exponential turns every logit into a positive number, and a division by the sum makes these numbers add up to 1. This is *softmax*:
#
# $$p_j = \frac{e^{z_j}}{e^{z_1} + e^{z_2} + \dots + e^{z_k}}$$
#
# Compute it for the logits $(0, \log 2, \log 5)$, then for logits twice as large, $(0, 2\log 2, 2\log 5)$. And one number that will come back soon: ten classes get the same probability; what is minus the natural logarithm of it?
#
# **Form of the answer:** three numbers, three numbers, one number, to six digits. You may let Python divide.
#
# <details><summary>Hint 1</summary>exp(log 2) = 2. So the three exponentials are whole numbers.</details>
# <details><summary>Hint 2</summary>exp(2 log 2) is exp(log 2) squared.</details>

# %% exercise="softmax_by_hand" covers="S2.AN.17 S2.AN.18a"

# %% check="softmax_by_hand" points=3

# %% [markdown]
# **What you should have noticed:** a logit of 0 does not mean probability 0, because $e^0 = 1$. And twice the logits are not twice the probabilities. The winner gets more and all the others less: large logits are sure of themselves.

# %% [markdown]
# ### 2.3 Softmax for a batch ● · 7 min · 8 points
#
# Typed as it stands, softmax breaks: $e^{1000}$ is beyond the largest number a computer holds. But a number $c$ that is subtracted from *all* logits of a row changes nothing, because the factor $e^{-c}$ cancels:
#
# $$\frac{e^{z_j - c}}{e^{z_1 - c} + \dots + e^{z_k - c}} = \frac{e^{-c}\, e^{z_j}}{e^{-c}\,(e^{z_1} + \dots + e^{z_k})} = p_j$$
#
# Choose $c$ in every row so that no exponent is positive.
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row for each example, possibly huge or whole numbers |
# | result | (n, k) | probabilities; every row adds up to 1 |
#
# <details><summary>Hint 1</summary>Which number of a row, subtracted from all of them, leaves 0 as the largest?</details>
# <details><summary>Hint 2</summary>A maximum or sum along axis 1 has shape (n,). With keepdims=True it has shape (n, 1) and fits to rows of shape (n, k).</details>
# <details><summary>Hint 3</summary>Three lines: shift the rows, take exponentials, divide them by their row sums.</details>

# %% exercise="softmax" covers="S0.A.4 S0.Q2.4 S1.12 S2.AN.17 S2.AN.18a"

# %%
# Try it: rows of very different size. The second is the first plus 1000.
softmax(np.array([[0.0, 1.0, 2.0], [1000.0, 1001.0, 1002.0], [-900.0, 0.0, 900.0]]))

# %% check="softmax" points=8

# %% [markdown]
# **What you should have noticed:** the first two rows agree: only differences of logits count. Had one maximum of the whole matrix been subtracted, the first row would have become 0 divided by 0.

# %% [markdown]
# Why the exponential, of all functions that make numbers positive? Divide the probabilities of two classes. The sum below cancels:
#
# $$\frac{p_i}{p_j} = e^{z_i - z_j}, \qquad \log \frac{p_i}{p_j} = z_i - z_j$$
#
# The difference of two logits is the logarithm of the odds between their classes. In notebook 1 we let one neuron compute the log-odds of two classes and *had* to use the sigmoid. Who wants the log-odds of every pair of classes to be weighted sums has to use softmax.

# %%
# With two classes, of which one has the logit 0, softmax is an old friend.
float(softmax(np.array([[2.0, 0.0]]))[0, 0]), float(sigmoid(np.array(2.0)))

# %% [markdown]
# ### 2.4 Temperature
#
# What twice the logits do, you have computed in 2.2. Dividing all logits by one number, the *temperature*, is a dial between certainty and doubt. Guess before you run the cell: what do the bars look like at a very high temperature?

# %%
figures.temperature(softmax, [1.0, 2.0, 0.5, -1.0], (0.25, 1, 4))

# %% [markdown]
# A low temperature gives nearly everything to the winner, a high one makes all classes nearly equal. The order of the classes never changes.

# %% [markdown]
# ## 3. The loss
#
# As in notebook 1 we ask how likely the observed labels are, if the model is right. Examples are independent, so their probabilities multiply, and each contributes the probability of the class that it really has. Minus the logarithm of this *likelihood* is what we make small. All logarithms are natural ones.

# %% [markdown] lecture=9
# **Show** the product over the examples, with the target as exponent that switches factors off.
#
# **Ask** "Line 1 has no label in it. What can it know?" Then: "What does a model with zero weights pay?"
#
# **Wait for** the answer log k without help; it returns in every notebook.
#
# **Leave for home:** 3.2 and 3.3 as programs; show log of e to the -800 once.

# %% [markdown]
# ### 3.1 Bug hunt: the likelihood ○ · 4 min · 4 points
#
# From a homework, with $p_{rj}$ for the probability of class $j$ in row $r$:
#
# > 1. $l = \log \prod_r \prod_j p_{rj}$
# > 2. This turns into $-\sum_r \sum_j 1(y_r = j) \log p_{rj}$.
#
# Line 1 multiplies the probabilities of *all* classes; in line 2 an indicator $1(y_r = j)$, which is 1 for the label $j = y_r$ and 0 otherwise, falls from the sky, and a minus with it. Repair the steps for one class of one example, with its probability `p` and its target `t` (1 for the true class, else 0): the factor in the product, what it adds to the loss, and the slope of that in `p`.
#
# **Form of the answer:** three expressions in `p` and `t`, as text.
#
# <details><summary>Hint 1</summary>In notebook 1 a label switched a factor on and off as its exponent.</details>
# <details><summary>Hint 2</summary>The loss is minus the logarithm of the likelihood.</details>
# <details><summary>Hint 3</summary>The target is a constant; the derivative of log p in p is 1/p.</details>

# %% exercise="indicator_likelihood" covers="S0.Q2.2 S1.18a S2.AN.19a S2.AN.19b S2.AN.19c S3.1a S4.b.0"

# %% check="indicator_likelihood" points=4

# %% [markdown]
# **What you should have noticed:** classes with target 0 add nothing to the loss. And nothing forces $t$ to be 0 or 1. *Soft* targets, such as 0.9 and 0.1, fit into the same formula, as long as they add up to 1.

# %% [markdown]
# ### 3.2 The logarithm of softmax ● · 5 min · 6 points
#
# The loss needs $\log p_j$. But a probability of $e^{-800}$ is rounded to 0, and $\log 0$ is minus infinity. Put the definition of softmax into the logarithm *before* anything is computed; the quotient becomes a difference:
#
# $$\log p_j = z_j - \log\left(e^{z_1} + \dots + e^{z_k}\right)$$
#
# Shift the rows first, as before.
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row for each example, possibly huge or whole numbers |
# | result | (n, k) | logarithms of the probabilities, 0 or negative |
#
# <details><summary>Hint 1</summary>The formula holds for the shifted logits, too. Use them on both sides of the minus.</details>
# <details><summary>Hint 2</summary>The largest shifted logit is 0, so the sum is at least 1 and its logarithm exists.</details>

# %% exercise="log_softmax"

# %%
# Try it: a class 800 behind. Compare with the logarithm of your softmax.
far = np.array([[0.0, 800.0]])
with np.errstate(divide="ignore"):
    naive = np.log(softmax(far))
log_softmax(far), naive

# %% check="log_softmax" points=6

# %% [markdown]
# **What you should have noticed:** the probability is too small for the computer, but its logarithm is an ordinary number. Where logarithms are wanted in the end, stay with logarithms all the way.

# %% [markdown]
# ### 3.3 Cross-entropy ● · 5 min · 6 points
#
# Now the loss of a batch: add up over the classes, take the mean over the rows.
#
# $$L = -\frac{1}{n} \sum_{\text{rows}} \sum_{j} t_j \log p_j$$
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row for each example |
# | `targets` | (n, k) | one-hot or soft, each row adds up to 1 |
# | result | () | mean loss |
#
# <details><summary>Hint 1</summary>Targets times logarithms, entry by entry; one function gives you all logarithms.</details>
# <details><summary>Hint 2</summary>One mean over all n · k entries would be k times too small. Sum along one axis first.</details>

# %% exercise="cross_entropy" covers="S1.19"

# %%
# Try it: undecided among ten, right and sure, wrong and very sure.
third = one_hot(np.array([3]), 10)
[float(cross_entropy(size * third, third)) for size in (0.0, 9.0, -1000.0)]

# %% check="cross_entropy" points=6

# %% [markdown]
# **What you should have noticed:** the first number is the one of 2.2. A model that starts with all weights zero *must* start with the loss $\log k$. If yours ever starts elsewhere, look for the mistake before you train.

# %% [markdown]
# ## 4. One logit moves all probabilities
#
# To make the loss small we need its slope in every logit. The way leads through the probabilities: first, how do they change with the logits? Here softmax differs from the sigmoid. The denominator contains *every* logit, so raising a single one changes all $k$ probabilities. There are $k \times k$ slopes $\partial p_j / \partial z_i$. Written as a matrix, they are called the *Jacobian* of softmax.

# %% [markdown] lecture=16
# **Show** both cases on the board, side by side, then the one line with delta. After the break the sum of 4.5, where delta picks one term; then the picture with the matrix that nobody builds.
#
# **Ask** "I raise one logit. Which probabilities rise, which fall?" Then the homework of 4.4: "Same push for the strongest and the weakest rival?"
#
# **Wait for** the signs first, by hands. Two minutes for 4.4. The first lecture ends in this section, best after 4.2 or 4.4.
#
# **Leave for home:** 4.3, and 4.5 as a program. Run the try-it with an upstream gradient of ones, and let them wonder at the zeros.

# %% [markdown]
# ### 4.1 Two cases ○ · 5 min · 4 points
#
# Write $S = e^{z_1} + \dots + e^{z_k}$, so that $p_j = e^{z_j} / S$. The slope of $S$ in $z_i$ is $e^{z_i}$. For $i = j$ both numerator and denominator contain the logit, and the quotient rule starts with
#
# $$\frac{\partial p_j}{\partial z_j} = \frac{e^{z_j}\, S - e^{z_j}\, e^{z_j}}{S^2}$$
#
# For $i \ne j$ the numerator is a constant, the denominator is not. Bring both cases into a form without exponentials.
#
# **Form of the answer:** two expressions, as text: the first in `p_j`, the second in `p_i` and `p_j`.
#
# <details><summary>Hint 1</summary>Split S² into S times S, and give each exponential one of them.</details>
# <details><summary>Hint 2</summary>The derivative of 1/S is minus the slope of S, divided by S².</details>
# <details><summary>Hint 3</summary>If one logit grows, which of the probabilities grow and which fall? Test your two signs.</details>

# %% exercise="softmax_jacobian_cases" covers="S0.Q2.5 S0.Q2.6 S3.2c S4.a.1 S4.a.2 S4.a.3"

# %% check="softmax_jacobian_cases" points=4

# %% [markdown]
# **What you should have noticed:** the first case looks like the slope of the sigmoid, but only the form is the same: $p_j$ is not $\sigma(z_j)$. The second one has no counterpart there: what one class wins, the others pay.

# %% [markdown]
# ### 4.2 One line for both ○ · 3 min · 3 points
#
# Let $\delta$ be 1 where $i = j$ and 0 elsewhere (this is *Kronecker's delta*, often written $\delta_{ij}$). Then both cases fit into one line. Write the slope of $p_j$ in $z_i$ that way. Then go one step further back, to a single feature $x$ with $z_i = w_i x$: what is the slope of $p_j$ in the weight $w_i$?
#
# **Form of the answer:** two expressions in `p_i`, `p_j` and `delta`, the second with `x`, too.
#
# <details><summary>Hint 1</summary>Both cases have p_j as a factor. What is left of them?</details>
# <details><summary>Hint 2</summary>What is left differs by exactly 1 between the cases: that is delta.</details>

# %% exercise="softmax_jacobian" covers="S1.15 S1.16 S2.AN.18b S4.a.0 S4.a.4 S4.b.3"

# %% check="softmax_jacobian" points=3

# %% [markdown]
# **What you should have noticed:** the index that stands beside $\delta$ is the logit's, not the probability's. The next two questions show what happens if it, or a factor, gets lost.

# %% [markdown]
# ### 4.3 Bug hunt: a lost factor ☆ · 2 min · 2 points
#
# A homework has both cases of 4.1 right. Two lines later, on the way to a weight with $z_j = w_j x$, stands for the case $i = j$:
#
# > $$\frac{\partial p_j}{\partial w_j} = x\,(1 - p_j)$$
#
# Type the right slope.
#
# **Form of the answer:** one expression in `x` and `p_j`, as text.
#
# <details><summary>Hint 1</summary>Your first case, times the slope of the logit in the weight.</details>

# %% exercise="hunt_softmax_factor" covers="S0.Q2.7a S0.Q2.7b"

# %% check="hunt_softmax_factor" points=2

# %% [markdown]
# **What you should have noticed:** when $p_j$ is nearly 1, the homework's slope is nearly right. Such mistakes hide wherever a model is sure and correct, so test formulas in doubtful places.

# %% [markdown]
# ### 4.4 Bug hunt: the wrong index ☆ · 3 min · 2 points
#
# From another homework, again with $z_i = w_i x$:
#
# > 1. $\dfrac{\partial \log p_j}{\partial w_i} = \dfrac{1}{p_j} \cdot \dfrac{\partial p_j}{\partial w_i}$
# >
# > 2. $\dfrac{\partial \log p_j}{\partial w_i} = \dfrac{1}{p_j} \cdot p_j\,(\delta_{ij} - p_j)\, x$
# >
# > 3. $\dfrac{\partial \log p_j}{\partial w_i} = (\delta_{ij} - p_j)\, x$
#
# Line 1 is right. Type the right last line.
#
# **Form of the answer:** one expression in `p_i`, `p_j`, `delta` and `x`, as text (you may not need all of them).
#
# <details><summary>Hint 1</summary>Compare line 2 with your line of 4.2.</details>
# <details><summary>Hint 2</summary>According to line 3 all other weights get the same push. Should a class that is nearly out of the game get the same as the strongest rival?</details>

# %% exercise="hunt_log_index" covers="S2.AN.18c S2.AN.18d S2.AN.18e"

# %% check="hunt_log_index" points=2

# %% [markdown]
# **What you should have noticed:** for equal logits all probabilities are equal, and the homework's line is right. With all weights at zero nobody would see the mistake.

# %% [markdown]
# ### 4.5 Back through softmax ● · 8 min · 9 points
#
# Let some loss depend on the probabilities, and let its slopes $g_j = \partial L / \partial p_j$ be given: the *upstream gradient*. Wanted are its slopes in the logits, the *downstream gradient*:
#
# $$\frac{\partial L}{\partial z_i} = \sum_j g_j\, \frac{\partial p_j}{\partial z_i}$$
#
# A vector times a Jacobian: a *vector-Jacobian product*, or VJP. It needs no matrix. Put in your line of 4.2: $\delta$ leaves one single term of its sum, and the rest is one number for each row.
#
# | array | shape | holds |
# |---|---|---|
# | `upstream` | (n, k) | slope of the loss in each probability |
# | `probs` | (n, k) | result of softmax |
# | result | (n, k) | slope of the loss in each logit |
#
# <details><summary>Hint 1</summary>Where delta is 1, j is i. Which term of the sum of g_j p_j delta is left?</details>
# <details><summary>Hint 2</summary>The other part of the sum contains g_j, p_j and, outside of the sum, p_i. The sum itself does not know i: shape (n, 1).</details>
# <details><summary>Hint 3</summary>Both parts have the factor p_i. Two lines are enough.</details>

# %% exercise="softmax_backward"

# %%
# Try it: your VJP against your instrument, for a random upstream gradient.
rng = np.random.default_rng(0)
z, upstream = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))


def weighted_sum(z):
    return np.sum(upstream * softmax(z))


by_nudging = numerical_gradient(weighted_sum, z)
float(np.abs(softmax_backward(upstream, softmax(z)) - by_nudging).max())

# %% check="softmax_backward" points=9

# %% [markdown]
# **What you should have noticed:** `softmax_backward(np.ones((3, 4)), softmax(z))` is zero everywhere, because the probabilities always add up to 1. With an upstream gradient of ones, zero, a wrong sign and a wrong factor all look right. Test with random numbers.

# %% [markdown]
# Here is the matrix that you did not have to build, for one row of four classes. The Jacobian has $k \times k$ entries, what goes in and what comes out has only $k$. For a thousand classes that is a million numbers saved, in every row.

# %%
figures.jacobian_and_vjp(
    softmax_backward, [0.5, 0.25, 0.15, 0.1], [1.0, -2.0, 0.5, 0.3]
)

# %% [markdown]
# ## 5. The gradient of the loss
#
# Now the upstream gradient is the one of 3.1, from the cross-entropy. Both pieces can be joined by pencil, and something remarkable happens.

# %% [markdown] lecture=13
# **Show** the homework of 5.1 line by line, then the repaired sum with `total`. Then the gradient matrix and the triangle.
#
# **Ask** "Line 4 is true. Does it follow?" And at the matrix: "What do the rows add up to?"
#
# **Wait for** two minutes for line 2 in pairs; it is one index. Wait until somebody says where the sum of the targets is needed.
#
# **Leave for home:** 5.2 as a program.

# %% [markdown]
# ### 5.1 Bug hunt: a split sum ○ · 5 min · 5 points
#
# One example, $L = -\sum_j t_j \log p_j$. A homework splits the chain rule into the term $j = i$ and the rest:
#
# > 1. $\dfrac{\partial L}{\partial z_i} = -\dfrac{t_i}{p_i}\dfrac{\partial p_i}{\partial z_i} + \sum_{j \ne i} \left(-\dfrac{t_j}{p_j}\right) \dfrac{\partial p_j}{\partial z_i}$
# >
# > 2. $= -\dfrac{t_i}{p_i}\dfrac{\partial p_i}{\partial z_i} + \sum_{j \ne i} \left(-\dfrac{t_j}{p_i}\right) \dfrac{\partial p_j}{\partial z_i}$
# >
# > 3. $= -t_i (1 - p_i) + t_i p_i$
# >
# > 4. Since $\sum_j t_j = 1$, the claim follows.
#
# Line 1 is right, and so is the claim, which follows from nothing here. Repair it: what does *one* class $j \ne i$ contribute? What do all classes give together, with `total` for the sum of all targets? And what is left for `total` = 1?
#
# **Form of the answer:** three expressions: in `t_j`, `p_i`, `p_j`; in `t_i`, `p_i`, `total`; in `t_i`, `p_i`.
#
# <details><summary>Hint 1</summary>Put your second case of 4.1 into line 1. Something cancels.</details>
# <details><summary>Hint 2</summary>The targets of all classes but i add up to total minus one of them.</details>
# <details><summary>Hint 3</summary>Multiply out; two products cancel.</details>

# %% exercise="hunt_split_sum" covers="S1.18c S3.2a S3.2b S3.2d S3.2e S3.2f S3.2g S3.2h"

# %% check="hunt_split_sum" points=5

# %% [markdown]
# **What you should have noticed:** once more it is *what was said minus what was right*, as for one neuron. But only for targets that add up to 1. Otherwise the second formula is the truth.

# %% [markdown]
# ### 5.2 The gradient of a batch ● · 5 min · 7 points
#
# Your third formula holds for one row. The loss of 3.3 is a *mean* over rows, so every row has its share of the gradient, one part in $n$.
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row for each example, possibly huge |
# | `targets` | (n, k) | one-hot or soft, each row adds up to 1 |
# | result | (n, k) | slope of the mean loss in each logit |
#
# <details><summary>Hint 1</summary>The function gets logits. Your formula wants probabilities.</details>
# <details><summary>Hint 2</summary>Work on new arrays: probs -= ... would be fine here, logits -= ... would change the caller's array.</details>

# %% exercise="cross_entropy_backward" covers="S1.18c S3.2b S3.2h"

# %%
# Try it: three ways to one gradient. Four examples, three classes.
z, t = rng.normal(size=(4, 3)), one_hot(np.array([0, 2, 1, 0]), 3)
by_nudging = numerical_gradient(lambda z: cross_entropy(z, t), z)
in_two_steps = softmax_backward(-t / softmax(z) / 4, softmax(z))
at_once = cross_entropy_backward(z, t)
[float(np.abs(at_once - other).max()) for other in (by_nudging, in_two_steps)]

# %% check="cross_entropy_backward" points=7

# %% [markdown]
# **What you should have noticed:** the slope of the loss in the probabilities, $-t/p$, can be enormous, but taken through softmax it becomes harmless. That is why softmax and its loss are differentiated as one piece. In the picture the frame marks the true class.

# %%
figures.when_written(lambda: figures.gradient_matrix(at_once, [0, 2, 1, 0]))

# %% [markdown]
# Each row adds up to zero: a push for one class is paid by the others, by each in proportion to its probability. With three classes the probabilities fit into a triangle, with certainty in its corners. The arrows show where a step against the gradient takes them, for an example of class 2. They all lead to its corner, and they shorten there: who is nearly right has little left to learn.

# %%
figures.probability_triangle(softmax, cross_entropy_backward)

# %% [markdown]
# ## 6. The model
#
# *Softmax regression* is the whole of it: $Z = XW + b$, softmax, cross-entropy. You have the gradient at the logits. The last step leads to the weights and the biases.

# %% [markdown] lecture=16
# **Show** the sheet that asks for a false claim; the penalty that is multiplied; the walk whose slope only grows.
#
# **Ask** "How can we test the sheet without deriving anything?" Then: "This homework with lambda = 0?"
#
# **Wait for** a number put into both sides, from the room. For lambda = 0 the answer comes at once.
#
# **Leave for home:** 6.2, 6.4 and 6.5 as programs, 6.6.

# %% [markdown]
# ### 6.1 Bug hunt: what was to be shown ○ · 3 min · 2 points
#
# An exercise sheet asks: show that $\nabla_{w_j} E = -\sum_r (p_{rj} - t_{rj})\, x_r$. Here $E$ is the summed loss of the rows $x_r$, $w_j$ is the template of class $j$, and $\nabla_{w_j} E$ the list of the slopes of $E$ in its entries. A student writes, with $w_j^T x_r$ for the weighted sum,
#
# > 1. $\nabla_{w_j} E = -\sum_r \sum_i t_{ri}\, \dfrac{1}{p_{ri}}\, \dfrac{\partial p_{ri}}{\partial w_j}$, and since $z_{rj} = w_j^T x_r$
# >
# > 2. $\dfrac{\partial p_{ri}}{\partial w_j} = \dfrac{\partial p_{ri}}{\partial z_{rj}}\, \dfrac{\partial z_{rj}}{\partial w_j}$, so
# >
# > 3. $\nabla_{w_j} E = -\sum_r (t_{rj} - p_{rj})\, x_r$, which was to be shown.
#
# Every line is right, except for the last five words. For one example with one feature $x$: type the true slope of the loss in `w_j`.
#
# **Form of the answer:** one expression in `p_j`, `t_j` and `x`, as text.
#
# <details><summary>Hint 1</summary>Line 3 and the sheet: multiply the minus in.</details>

# %% exercise="hunt_claimed_sign" covers="S4.b.1 S4.b.2 S4.b.4 S4.b.5 S4.b.6 S4.b.7"

# %% check="hunt_claimed_sign" points=2

# %% [markdown]
# **What you should have noticed:** a claim can be wrong, also a printed one. A number put into both sides settles it: for the true class with a positive feature, more weight must make the loss smaller.

# %% [markdown]
# ### 6.2 One step ○ · 3 min · 3 points
#
# Descent subtracts the learning rate $\alpha$ times the gradient. The homework of 4.3 carried its lost factor to the end. After one example, for a weight $w$ of a class with probability $p$, it has
#
# > $w + \alpha\, x\, \dfrac{1 - p}{p}$ for the true class, $\quad w - \alpha\, x\, p$ for all others.
#
# For the true class this step is too long, by the factor $1/p$. Write the right new weight, one formula for all classes, with the target `t`.
#
# **Form of the answer:** one expression in `w`, `x`, `p`, `t` and `alpha`, as text.
#
# <details><summary>Hint 1</summary>You typed the slope in 6.1. A step goes against it.</details>
# <details><summary>Hint 2</summary>For t = 0 the homework is right: compare.</details>

# %% exercise="class_update" covers="S0.Q2.1 S0.Q2.3 S0.Q2.8 S0.Q2.9 S2.AN.20a S2.AN.20b S2.AN.20c S2.AN.20d"

# %% check="class_update" points=3

# %% [markdown]
# **What you should have noticed:** $p$ is a probability here. Some texts write *logit* in its place. That would be another model: it would pull the logits themselves to 0 and 1, which is least squares.

# %% [markdown]
# ### 6.3 Bug hunt: the penalty ○ · 3 min · 3 points
#
# Weights that fit a few examples perfectly tend to be huge. So a *penalty* for large weights is added to the loss, $\frac{\lambda}{2}$ times the sum of all squared weights, with a small number $\lambda$ that we call `l2`. The biases have no part in it. From a homework:
#
# > To regularise, we multiply the partial derivatives by $\lambda$ and by the value of $W$.
#
# Let `g_w` and `g_b` be the slopes without penalty in one weight `w` and in one bias `b`. Type both slopes with the penalty.
#
# **Form of the answer:** two expressions in `g_w`, `g_b`, `l2`, `w` and `b`, as text.
#
# <details><summary>Hint 1</summary>The derivative of a sum is a sum.</details>
# <details><summary>Hint 2</summary>The half in front of the square is there for a reason.</details>

# %% exercise="hunt_penalty" covers="S3.9"

# %% check="hunt_penalty" points=3

# %% [markdown]
# **What you should have noticed:** for $\lambda = 0$ the homework's gradient would be zero, and nothing would be learned at all. An extreme value is a quick test of any formula.

# %% [markdown]
# ### 6.4 Loss and gradients ● · 7 min · 10 points
#
# Let $D$ be the gradient at the logits from 5.2, which contains the mean already. The logit $z_j$ of an example contains $W_{mj}$ once, multiplied by the feature $x_m$, and $b_j$ once, multiplied by 1:
#
# $$\frac{\partial L}{\partial W_{mj}} = \sum_{\text{rows}} x_m D_j + \text{(penalty)}, \qquad \frac{\partial L}{\partial b_j} = \sum_{\text{rows}} D_j$$
#
# | array | shape | holds |
# |---|---|---|
# | `X`, `targets` | (n, d), (n, k) | a batch |
# | `W`, `b` | (d, k), (k,) | the model |
# | `l2` | () | strength of the penalty |
# | result `loss` | () | mean cross-entropy plus penalty |
# | result `d_W`, `d_b` | (d, k), (k,) | shaped like what they belong to |
#
# <details><summary>Hint 1</summary>Five short lines: logits, loss, gradient at the logits, and the two gradients. You have written the functions for two of them.</details>
# <details><summary>Hint 2</summary>The sum over rows joins X (n, d) and D (n, k) to (d, k). Which of them has to be transposed?</details>
# <details><summary>Hint 3</summary>np.sum(W**2) is the sum of all squares. Your answer of 6.3 tells what it adds to the gradients.</details>

# %% exercise="softmax_regression_gradients" covers="S0.Q2.3 S2.AN.20c"

# %%
# Try it: the gradient for W against your instrument.
X, t = rng.normal(size=(6, 2)), one_hot(np.array([0, 1, 2, 2, 1, 0]), 3)
W, b = rng.normal(size=(2, 3)), rng.normal(size=3)


def loss_of(W):
    return softmax_regression_gradients(X, t, W, b, l2=0.1)[0]


_, slopes, _ = softmax_regression_gradients(X, t, W, b, l2=0.1)
float(np.abs(slopes - numerical_gradient(loss_of, W)).max())

# %% check="softmax_regression_gradients" points=10

# %% [markdown]
# **What you should have noticed:** the instrument compares your gradient with *your* loss. Had you forgotten the penalty in both, they would agree. A gradient check proves that two things fit together, not that both are what was asked for.

# %% [markdown]
# ### 6.5 Mini-batches ● · 4 min · 5 points
#
# A step need not wait for all 1300 digits. The gradient of 32 of them, chosen at random, points roughly the same way and costs a fortieth. So the rows are shuffled once, cut into *mini-batches*, and each gives a step. The shuffled row numbers `order` are given. Hand the batches out one by one, with `yield` in the place of `return`: it gives one pair away, waits, and goes on after it when the next one is asked for.
#
# | array | shape | holds |
# |---|---|---|
# | `X`, `targets` | (n, d), (n, k) | all data |
# | `batch_size` | () | rows in a batch; the last may have fewer |
# | `rng` | generator | where the random order comes from |
# | each batch | two arrays | rows of `X`, the same rows of `targets` |
#
# <details><summary>Hint 1</summary>range(0, n, batch_size) gives the place where each batch begins.</details>
# <details><summary>Hint 2</summary>A slice may reach beyond the end of an array; it just gets shorter.</details>
# <details><summary>Hint 3</summary>A slice of order is a list of row numbers, and 2.1 showed how such a list picks rows. Both arrays need the same one.</details>

# %% exercise="minibatches"

# %%
# Try it: five rows in batches of two. Every target is its row times ten.
rows = np.arange(5.0)[:, None]
for X_batch, t_batch in minibatches(rows, 10 * rows, 2, np.random.default_rng(0)):
    print(X_batch.ravel(), t_batch.ravel())

# %% check="minibatches" points=5

# %% [markdown]
# **What you should have noticed:** every row comes once, with its own target. If only one of the two arrays is shuffled, no error appears anywhere, and nothing is learned either.

# %% [markdown]
# Is there one lowest place to go to, as for one neuron? Walk straight through all weights and biases. Each logit of an example then changes evenly, say at the speed $v_j$, and its loss has the slope $\sum_j (p_j - t_j)\, v_j$. By 4.2, on the same walk $p_j$ has the slope $p_j\,(v_j - \bar v)$ with the mean speed $\bar v = \sum_i p_i v_i$. The deviations $v_j - \bar v$, weighted with $p_j$, add up to 0, so $\bar v$ may be subtracted from the last factor, and the slope of the slope is
#
# $$\sum_j p_j\, (v_j - \bar v)\, v_j = \sum_j p_j\, (v_j - \bar v)^2,$$
#
# the spread of the speeds, which is never negative. Wherever you walk, the slope of the loss can only increase.

# %% [markdown]
# ### 6.6 In your own words ○ · 3 min · 3 points
#
# Read your formula of 6.2 as a sentence. (a) What is subtracted from the old weights? (b) One example has been shown: what happens to the template of its class, what to the templates of the other classes, and which of those moves most? (c) Can this training end in a minimum that is not the deepest one?

# %% [markdown] written="update_words" points=3 covers="S2.AN.20e"

# %% [markdown]
# ## 7. Reading digits
#
# All your functions, unchanged, on 1348 handwritten digits; 449 others are kept for the test. Weights and biases start at zero. One pass over all mini-batches is called an *epoch*.


# %% [markdown] lecture=12
# **Show** the first loss, the two curves that part, the templates, and the most confident mistakes.
#
# **Ask** "Why is the middle of the zero white?" And of each mistake: "Would you have read it?"
#
# **Wait for** a guess for the test accuracy before you run the cell. Close with the question at the very end: which digits would need two templates?


# %%
def train(epochs, learning_rate=0.3, l2=0.001):
    """Descend on mini-batches; weights and biases at the start and after each epoch."""
    W, b, rng = np.zeros((64, 10)), np.zeros(10), np.random.default_rng(2)
    history = [(W, b)]
    for _ in range(epochs):
        for X, t in minibatches(X_train, one_hot(y_train, 10), 32, rng):
            _, d_W, d_b = softmax_regression_gradients(X, t, W, b, l2=l2)
            W = W - learning_rate * d_W
            b = b - learning_rate * d_b
        history.append((W, b))
    return history


# %%
def losses(images, y):
    return [cross_entropy(images @ W + b, one_hot(y, 10)) for W, b in train(30)]


seen, unseen = losses(X_train, y_train), losses(X_test, y_test)
figures.loss_curve({"train": seen, "test": unseen}, unit="epoch")

# %% [markdown]
# The first loss is $\log 10 \approx 2.303$, as it must be. After a few epochs most is learned, and the two curves begin to part: some of what is learned from now on is peculiar to the training digits.

# %%
W, b = train(30)[-1]
float(np.mean(one_vs_rest_predict(X_test, W, b) == y_test))

# %% [markdown]
# About 95 of 100 unknown digits, where the mean images reached 90. What did the neurons learn that the means do not know? Look at their templates. The grey of the corners is zero, black counts for the class, white against it.

# %%
figures.templates(train(30)[-1][0], "what each neuron has learned")

# %% [markdown]
# The templates are no portraits. That of class 0 is white in the middle: ink there speaks against a zero. Every template asks for what parts its class from the others. And here are the mistakes of which the model was most sure. Would you have read all of them?

# %%
W, b = train(30)[-1]
figures.confident_errors(16 * X_test, y_test, softmax(X_test @ W + b))

# %% [markdown]
# ## Common mistakes
#
# - **Axis 0 for axis 1.** The columns add up to 1 instead of the rows. With one row every probability is 1.
# - **Without keepdims.** With as many rows as classes no error appears, and the sums land in the wrong rows.
# - **One maximum for the whole matrix.** Right results, until one row is much larger than another.
# - **Logarithm after rounding.** `np.log(softmax(z))` dies where `log_softmax(z)` lives on.
# - **The mean twice, or never,** or over the classes, too.
# - **The penalty on the biases,** or multiplied instead of added.
# - **In place.** `probs -= targets` changes an array that somebody else may still need.
# - **Labels from 1 to k.** Counting starts at 0.

# %% [markdown]
# ## What you have now
#
# A classifier for any number of classes, a loss that stays finite, a gradient that you took through softmax by hand, and the habit of multiplying a Jacobian without ever building it.
#
# Notebook 3 puts a layer of neurons in front of this one. The gradient at the logits, which you know now, is where the way back will begin: upstream gradient in, downstream gradient out, layer by layer.
#
# **To think about:** every class has one template. Which digits, or which flowers, would need two?
