// Sends at once what somebody was about to do when they were asked who they are; without script the button does.
document.querySelector('form[data-goes-on]')?.requestSubmit();
