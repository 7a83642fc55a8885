/**
 * The PIN policy, said once more for the browser: the same rules in the same order as the domain's PinPolicy, so that
 * the page can answer as one types. What it lets pass is judged again where the sealed PIN is opened.
 *
 * @typedef {object} Policy what the server tells: no birth date and no mobile, only the windows made of them
 * @property {number} minLength
 * @property {number} maxLength
 * @property {number} firstYear
 * @property {number} lastYear
 * @property {Object<string, string[]>} windows by rule: four digits each; a rule that cannot be checked is left out
 */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const HOLDER_RULES = ['BIRTH_DATE', 'MOBILE', 'CARD_NUMBER', 'EMPLOYEE_NUMBER', 'JOINING_DATE', 'PINCODE'];

const RULES = [
  ['ONE_DIGIT', (pin) => repeatsEvery(pin, 1)],
  ['RUN', (pin) => eachStepIs(pin, 1) || eachStepIs(pin, 9)],
  ['REPEATED_PART', repeatsPart],
  ['PAIRS', isPairs],
  ['PALINDROME', isPalindrome],
  ['NEARLY_ONE_DIGIT', (pin) => othersThan(pin[0], pin) <= 1 || othersThan(pin[1], pin) <= 1],
  ['YEAR', (pin, policy) => pin.length === 4 && isYear(Number(pin), policy)],
  ['DATE', isDate],
  ...HOLDER_RULES.map((rule) => [rule, (pin, policy) => holdsOneOf(pin, policy.windows[rule])]),
];

/** Whether these are digits 0 to 9 and as many as allowed. */
export function isPin(digits, policy) {
  return /^[0-9]+$/.test(digits) && digits.length >= policy.minLength && digits.length <= policy.maxLength;
}

/** The names of all rules that a PIN breaks, in the domain's order. */
export function broken(pin, policy) {
  return RULES.filter(([, breaks]) => breaks(pin, policy)).map(([rule]) => rule);
}

/** The rules that are lost already while the last digit is still missing: after 555 no fourth digit helps. */
export function alreadyBroken(digits, policy) {
  if (isPin(digits, policy)) {
    return broken(digits, policy);
  }
  const oneMissing = policy.minLength === policy.maxLength && digits.length === policy.maxLength - 1;
  if (!oneMissing || !/^[0-9]+$/.test(digits)) {
    return [];
  }
  const each = [...'0123456789'].map((last) => broken(digits + last, policy));
  return each[0].filter((rule) => each.every((rules) => rules.includes(rule)));
}

function repeatsEvery(pin, period) {
  for (let i = period; i < pin.length; i++) {
    if (pin[i] !== pin[i - period]) {
      return false;
    }
  }
  return true;
}

function repeatsPart(pin) {
  for (let period = 2; period <= pin.length / 2; period++) {
    if (repeatsEvery(pin, period)) {
      return true;
    }
  }
  return false;
}

function eachStepIs(pin, step) {
  for (let i = 1; i < pin.length; i++) {
    if ((pin[i] - pin[i - 1] + 10) % 10 !== step) {
      return false;
    }
  }
  return true;
}

function isPairs(pin) {
  for (let i = 0; i < pin.length - 1; i += 2) {
    if (pin[i] !== pin[i + 1]) {
      return false;
    }
  }
  return pin.length % 2 === 0;
}

function isPalindrome(pin) {
  for (let i = 0; i < pin.length / 2; i++) {
    if (pin[i] !== pin[pin.length - 1 - i]) {
      return false;
    }
  }
  return true;
}

function othersThan(digit, pin) {
  let others = 0;
  for (const each of pin) {
    others += each === digit ? 0 : 1;
  }
  return others;
}

function isDate(pin, policy) {
  switch (pin.length) {
    case 4:
      return startsWithDay(pin);
    case 6:
      return (
        (startsWithDay(pin) && endsAYear(Number(pin.slice(4)), policy)) ||
        (isMonth(Number(pin.slice(0, 2))) && isYear(Number(pin.slice(2)), policy))
      );
    case 8:
      return startsWithDay(pin) && isYear(Number(pin.slice(4)), policy);
    default:
      return false;
  }
}

function startsWithDay(pin) {
  const day = Number(pin.slice(0, 2));
  const month = Number(pin.slice(2, 4));
  return isMonth(month) && day >= 1 && day <= DAYS[month - 1];
}

function isMonth(number) {
  return number >= 1 && number <= 12;
}

function isYear(number, policy) {
  return number >= policy.firstYear && number <= policy.lastYear;
}

function endsAYear(twoDigits, policy) {
  return (twoDigits + 100 - (policy.firstYear % 100)) % 100 <= policy.lastYear - policy.firstYear;
}

function holdsOneOf(pin, windows = []) {
  return windows.some((window) => pin.includes(window));
}
