// Serves the Bot API as telegram-test-api emulates it, on the port that is given.
const TelegramServer = require('telegram-test-api');

new TelegramServer({ host: '127.0.0.1', port: Number(process.argv[2]), storeTimeout: 600 })
  .start()
  .then(() => console.log('up'));
