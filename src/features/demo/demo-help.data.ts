/** What the invented organisation tells people who ask for help in confidence. */
export const demoHelp = {
  urgent: ['Emergency services: 999 or 112', 'Employee assistance, day and night: 020 7946 0991'],
  outsideName: 'Miriam Castellanos, ombudsperson',
  outsideReach: '020 7946 0417',
  leaveUrl: '',
}
